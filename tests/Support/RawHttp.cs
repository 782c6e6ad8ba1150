using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xunit;

namespace DebateBot.Tests.Support;

/// <summary>HTTP as anybody may speak it, below <c>/api/v10</c>: knows nothing of limits or payloads.</summary>
public sealed class RawHttp(Uri address, string? token)
{
    private static readonly HttpClient Client = new();

    public Task<RawAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, body: null);

    public Task<RawAnswer> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, Json(body));

    public Task<RawAnswer> PutAsync(string path, object? body = null) => SendAsync(HttpMethod.Put, path, Json(body));

    public Task<RawAnswer> PatchAsync(string path, object body) => SendAsync(HttpMethod.Patch, path, Json(body));

    public Task<RawAnswer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, body: null);

    /// <summary>Multipart: payload_json and files[0], files[1]…</summary>
    public Task<RawAnswer> PostFilesAsync(string path, object body, params (string Name, string Content)[] files)
    {
        var form = new MultipartFormDataContent { { Json(body)!, "payload_json" } };
        for (int i = 0; i < files.Length; i++)
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(files[i].Content)), $"files[{i}]", files[i].Name);
        return SendAsync(HttpMethod.Post, path, form);
    }

    public async Task<RawAnswer> SendAsync(HttpMethod method, string path, HttpContent? body)
    {
        var url = path.StartsWith("http", StringComparison.Ordinal)
            ? new Uri(path)
            : new Uri(address, path.StartsWith("/sandbox", StringComparison.Ordinal) ? path : "/api/v10" + path);
        using var request = new HttpRequestMessage(method, url) { Content = body };
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", token);
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var headers = response.Headers.ToDictionary(
            h => h.Key,
            h => string.Join(',', h.Value),
            StringComparer.OrdinalIgnoreCase
        );
        return new RawAnswer((int)response.StatusCode, text, headers);
    }

    private static JsonContent? Json(object? body) =>
        body is null ? null : JsonContent.Create(body, options: JsonSerializerOptions.Default);
}

/// <summary>A status, a body and its headers.</summary>
public sealed record RawAnswer(int Status, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json =>
        Body.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(Body, JsonSerializerOptions.Default);

    public string Id => Text("id");

    public int Code => int.Parse(Text("code"), System.Globalization.CultureInfo.InvariantCulture);

    public IReadOnlyList<JsonElement> Items => [.. Json.EnumerateArray()];

    /// <summary>What is at a dotted path such as <c>embeds.0.title</c>, as text; empty for null.</summary>
    public string Text(string path) => Json.At(path).ToString();

    public RawAnswer ShouldBe(int status) =>
        Status == status ? this : throw new Xunit.Sdk.XunitException($"{Status} instead of {status}: {Body}");
}
