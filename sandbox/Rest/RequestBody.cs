using System.Globalization;
using System.Text.Json;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <summary>What came with a request: JSON alone, or multipart with <c>payload_json</c> and <c>files[n]</c>.</summary>
/// <remarks>https://discord.com/developers/docs/reference#uploading-files</remarks>
internal sealed record RequestBody(JsonElement Json, IReadOnlyList<UploadedFile> Files)
{
    /// <summary>Called by the framework for each handler that has a <see cref="RequestBody"/>.</summary>
    public static async ValueTask<RequestBody> BindAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.HasFormContentType)
            return await ReadFormAsync(request, context.RequestAborted);
        if (request.ContentLength is null or 0 && string.IsNullOrEmpty(request.Headers.TransferEncoding))
            return new RequestBody(default, []);

        using var document = await JsonDocument.ParseAsync(request.Body, cancellationToken: context.RequestAborted);
        return new RequestBody(document.RootElement.Clone(), []);
    }

    private static async Task<RequestBody> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var json = form.TryGetValue("payload_json", out var payload)
            ? JsonSerializer.Deserialize<JsonElement>(payload.ToString())
            : JsonSerializer.SerializeToElement(
                form.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal)
            );

        var described = json.List("attachments");
        var files = new List<UploadedFile>();
        foreach (var file in form.Files)
        {
            int key = KeyOf(file.Name) ?? files.Count;
            var about = described.FirstOrDefault(a =>
                a.Child("id").ToString() == key.ToString(CultureInfo.InvariantCulture)
            );
            await using var stream = file.OpenReadStream();
            var content = new byte[file.Length];
            await stream.ReadExactlyAsync(content, cancellationToken);
            files.Add(
                new UploadedFile(
                    key,
                    FileNames.Clean(about.Text("filename") ?? file.FileName),
                    FileNames.TypeOf(file),
                    content
                )
                {
                    Description = about.Text("description"),
                }
            );
        }

        return new RequestBody(json, files);
    }

    /// <summary>The n of <c>files[n]</c>.</summary>
    private static int? KeyOf(string name) =>
        name.StartsWith("files[", StringComparison.Ordinal)
        && int.TryParse(name[6..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int key)
            ? key
            : null;
}
