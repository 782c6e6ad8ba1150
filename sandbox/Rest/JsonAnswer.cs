using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DebateBot.Sandbox.Rest;

/// <summary>JSON under exactly the content type that Discord sends: clients compare it, and a charset would be one thing more.</summary>
internal sealed class JsonAnswer(JsonNode json, int status = StatusCodes.Status200OK) : IResult
{
    private const string ContentType = "application/json";
    private static readonly JsonWriterOptions AsTyped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonAnswer Created(JsonNode json) => new(json, StatusCodes.Status201Created);

    /// <summary>Handlers return the node itself where the status is 200.</summary>
    public static async ValueTask<object?> FilterAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        var answer = await next(context);
        return answer is JsonNode json ? new JsonAnswer(json) : answer;
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = ContentType;
        await using (var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, AsTyped))
            json.WriteTo(writer);
        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }
}
