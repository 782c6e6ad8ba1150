using System.Text.Json;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page.Shown;

/// <summary>Reads a modal as a bot sent it: text inputs in rows, or each under a label of its own.</summary>
internal static class FormReader
{
    private const int TextInput = 4;
    private const int Label = 18;
    private const int LongStyle = 2;

    public static ShownForm Read(JsonElement modal, InteractionRequest asked, string appName) =>
        new(
            modal.Text("custom_id") ?? "",
            asked.ApplicationId,
            asked.ChannelId,
            asked.MessageId,
            appName,
            modal.Text("title") ?? "",
            [.. modal.List("components").SelectMany(Inputs)]
        );

    private static IEnumerable<ShownInput> Inputs(JsonElement part) =>
        part.Number("type") switch
        {
            TextInput => [Input(part, part.Text("label"), null)],
            Label => [Input(part.Child("component"), part.Text("label"), part.Text("description"))],
            _ => part.List("components").SelectMany(Inputs),
        };

    private static ShownInput Input(JsonElement input, string? label, string? about) =>
        new(
            input.Text("custom_id") ?? "",
            label ?? "",
            input.Number("style") == LongStyle,
            input.Flag("required") ?? true
        )
        {
            About = about,
            Value = input.Text("value") ?? "",
            Placeholder = input.Text("placeholder") ?? "",
            Least = (int)(input.Number("min_length") ?? 0),
            Most = (int)(input.Number("max_length") ?? 4000),
        };
}
