using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <summary>What came with a request: JSON alone, or multipart with <c>payload_json</c> and <c>files[n]</c>.</summary>
/// <remarks>https://discord.com/developers/docs/reference#uploading-files</remarks>
internal sealed partial record RequestBody(JsonElement Json, IReadOnlyList<UploadedFile> Files)
{
    private const long LargestFile = 10 * 1024 * 1024;

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

        // A message in the answer of an interaction, or the first of a forum post, describes its files one level down.
        List<JsonElement> described =
        [
            .. json.List("attachments"),
            .. json.Child("data").List("attachments"),
            .. json.Child("message").List("attachments"),
        ];
        var files = new List<UploadedFile>();
        foreach (var file in form.Files)
            files.Add(await ReadFileAsync(file, KeyOf(file.Name) ?? files.Count, described, cancellationToken));
        return new RequestBody(json, files);
    }

    private static async Task<UploadedFile> ReadFileAsync(
        IFormFile file,
        int key,
        List<JsonElement> described,
        CancellationToken cancellationToken
    )
    {
        if (file.Length > LargestFile)
            throw new Refused(413, 40005, "Request entity too large");
        await using var stream = file.OpenReadStream();
        var content = new byte[file.Length];
        await stream.ReadExactlyAsync(content, cancellationToken);

        var number = key.ToString(CultureInfo.InvariantCulture);
        var about = described.FirstOrDefault(a => a.Child("id").ToString() == number);
        var name = FileNames.Clean(about.Text("filename") ?? file.FileName);
        return new UploadedFile(key, name, FileNames.TypeOf(file), content) { Description = about.Text("description") };
    }

    /// <summary>The n of <c>files[n]</c>.</summary>
    private static int? KeyOf(string name) =>
        FileKey().Match(name) is { Success: true } match
            ? int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"^files\[(?<n>[0-9]{1,4})\]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileKey();
}
