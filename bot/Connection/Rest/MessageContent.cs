using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DebateBot.Chat;

namespace DebateBot.Connection.Rest;

/// <summary>A request's body: JSON, or a form of JSON and files. Kept in memory whole, so that a retry can send it again. https://discord.com/developers/docs/reference#uploading-files</summary>
public static class MessageContent
{
    public static HttpContent Of<TBody>(TBody body, JsonTypeInfo<TBody> type, IReadOnlyList<OutgoingFile> files)
    {
        var json = Json(body, type);
        if (files is [])
            return json;

        var form = new MultipartFormDataContent { { json, "payload_json" } };
        foreach (var (index, file) in files.Index())
            form.Add(
                new ReadOnlyMemoryContent(file.Bytes),
                string.Create(CultureInfo.InvariantCulture, $"files[{index}]"),
                file.Name
            );
        return form;
    }

    private static ByteArrayContent Json<TBody>(TBody body, JsonTypeInfo<TBody> type)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, type));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
