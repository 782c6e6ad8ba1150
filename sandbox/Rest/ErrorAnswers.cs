using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <summary>Turns what is refused into Discord's JSON: message, code and the errors of each field.</summary>
internal sealed class ErrorAnswers(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            bool isEmpty = !context.Response.HasStarted && context.Response.ContentLength is null or 0;
            if (isEmpty && context.Response.StatusCode is 404 or 405 && IsApi(context))
                await WriteAsync(context, Missing(context.Response.StatusCode));
        }
        catch (Refused refused)
        {
            await WriteAsync(context, refused);
        }
        catch (JsonException)
        {
            await WriteAsync(context, new Refused(400, 50109, "The request body contains invalid JSON."));
        }
        catch (BadHttpRequestException bad)
        {
            await WriteAsync(context, new Refused(bad.StatusCode, 0, $"{bad.StatusCode}: {bad.Message}"));
        }
    }

    private static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    private static Refused Missing(int status) =>
        status == 404 ? Refused.NotFound() : new Refused(405, 0, "405: Method Not Allowed");

    private static Task WriteAsync(HttpContext context, Refused refused)
    {
        var json = new JsonObject { ["message"] = refused.Message, ["code"] = refused.Code };
        if (refused.Errors is not null)
            json["errors"] = refused.Errors.DeepClone();
        context.Response.StatusCode = refused.Status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json.ToJsonString(), context.RequestAborted);
    }
}
