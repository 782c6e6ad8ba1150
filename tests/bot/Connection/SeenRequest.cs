using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace DebateBot.Tests.Bot.Connection;

/// <summary>A request as it reached Discord.</summary>
/// <param name="Path">Below /api/v10.</param>
/// <param name="Json">The body, of a form its payload_json.</param>
/// <param name="Files">A form's other parts by their names.</param>
internal sealed record SeenRequest(
    string Method,
    string Path,
    string Query,
    IReadOnlyDictionary<string, string> Headers,
    JsonElement Json,
    IReadOnlyDictionary<string, string> Files
)
{
    public static async Task<SeenRequest> OfAsync(HttpRequest request)
    {
        var stop = request.HttpContext.RequestAborted;
        var path = request.Path.Value!["/api/v10".Length..];
        var headers = request.Headers.ToDictionary(
            h => h.Key,
            h => h.Value.ToString(),
            StringComparer.OrdinalIgnoreCase
        );
        if (!request.HasFormContentType)
        {
            var body = await new StreamReader(request.Body).ReadToEndAsync(stop);
            return Of(body.Length == 0 ? default : JsonDocument.Parse(body).RootElement, new(StringComparer.Ordinal));
        }

        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in request.Form.Files)
            files[file.Name] = $"{file.FileName}: {await new StreamReader(file.OpenReadStream()).ReadToEndAsync(stop)}";
        return Of(JsonDocument.Parse(request.Form["payload_json"].Single()!).RootElement, files);

        SeenRequest Of(JsonElement json, Dictionary<string, string> files) =>
            new(request.Method, path, request.QueryString.Value ?? "", headers, json, files);
    }
}
