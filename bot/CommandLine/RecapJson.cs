using System.Text.Json.Nodes;
using DebateBot.Core.Recaps;

namespace DebateBot.CommandLine;

internal static class RecapJson
{
    public static string Write(Recap recap) =>
        Json.Write(
            new JsonObject
            {
                ["comments"] = recap.Comments,
                ["covered"] = recap.Covered,
                ["sections"] = Json.List(recap.Sections.Select(Section)),
            }
        );

    private static JsonObject Section(RecapSection section) =>
        new() { ["heading"] = section.Heading, ["sentences"] = Json.List(section.Sentences.Select(Sentence)) };

    private static JsonObject Sentence(Citation citation) =>
        new()
        {
            ["text"] = citation.Text,
            ["comment"] = Json.Source(citation.Comment),
            ["verbatim"] = citation.IsVerbatim,
        };
}
