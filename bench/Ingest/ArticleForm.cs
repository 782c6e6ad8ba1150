using System.Text.Json.Nodes;

namespace DebateBot.Bench.Ingest;

/// <summary>What Discord's client sends to post an article by form.</summary>
internal static class ArticleForm
{
    private const int Subcommand = 1;
    private const int Row = 1;
    private const int TextInput = 4;

    /// <summary>/article post, without anything: the bot answers with the form.</summary>
    public static JsonObject Ask() =>
        new()
        {
            ["name"] = "article",
            ["type"] = 1,
            ["options"] = new JsonArray(new JsonObject { ["name"] = "post", ["type"] = Subcommand }),
        };

    public static JsonObject Fill(string form, string text) =>
        new()
        {
            ["custom_id"] = form,
            ["components"] = new JsonArray(
                Field("title", "Should the night ferry run all winter?"),
                Field("text", text)
            ),
        };

    private static JsonObject Field(string name, string value) =>
        new()
        {
            ["type"] = Row,
            ["components"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = TextInput,
                    ["custom_id"] = name,
                    ["value"] = value,
                }
            ),
        };
}
