using System.Text.Json.Nodes;
using DebateBot.Core.Comments;
using DebateBot.Core.Imports;

namespace DebateBot.CommandLine;

internal static class ImportJson
{
    public static string Write(OldThread thread, IReadOnlyList<ReplyLink> links)
    {
        var linksFrom = links.ToLookup(link => link.From);
        return Json.Write(
            new JsonObject
            {
                ["article"] = new JsonObject
                {
                    ["title"] = thread.Article.Title,
                    ["deck"] = thread.Article.Deck,
                    ["author"] = thread.Article.Author,
                    ["body"] = thread.Article.Body,
                    ["filedUnder"] = Json.List(thread.FiledUnder.Select(name => JsonValue.Create(name))),
                },
                ["comments"] = Json.List(
                    thread.Comments.Select(comment => Comment(comment, linksFrom[comment.Number]))
                ),
            }
        );
    }

    private static JsonObject Comment(Comment comment, IEnumerable<ReplyLink> links) =>
        new()
        {
            ["number"] = comment.Number,
            ["author"] = comment.Author,
            ["text"] = comment.Text,
            ["replies"] = Json.List(links.Select(link => Reply(comment, link))),
        };

    private static JsonObject Reply(Comment comment, ReplyLink link) =>
        new()
        {
            ["to"] = Json.Source(link.To),
            ["by"] = Name(link.Kind),
            ["confidence"] = link.Confidence,
            ["evidence"] = comment.Text.Substring(link.EvidenceStart, link.EvidenceLength),
        };

    private static string Name(ReplyKind kind) =>
        kind switch
        {
            ReplyKind.Native => "native",
            ReplyKind.Quote => "quote",
            ReplyKind.Mention => "mention",
            ReplyKind.Prose => "prose",
            ReplyKind.Inferred => "inferred",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A reply kind without a name."),
        };
}
