using System.Text.Json;
using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Gateway;

/// <summary>A command's options: subcommands are taken into the name, values become text, ids of files the files themselves.</summary>
public static class GivenOptions
{
    /// <summary>"article post"</summary>
    public static string Name(InteractionDataPayload data)
    {
        var names = new List<string> { data.Name ?? "" };
        for (var inner = Subcommand(data.Options); inner is not null; inner = Subcommand(inner.Options))
            names.Add(inner.Name);
        return string.Join(' ', names);
    }

    public static IReadOnlyList<GivenOptionPayload> Leaves(InteractionDataPayload data)
    {
        var options = data.Options;
        while (Subcommand(options) is { } inner)
            options = inner.Options;
        return options ?? [];
    }

    public static Options Of(InteractionDataPayload data)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = new Dictionary<string, Attachment>(StringComparer.Ordinal);
        foreach (var option in Leaves(data))
        {
            values[option.Name] = Text(option);
            if (option.Type == CommandOptionType.Attachment && File(data, Text(option)) is { } file)
                files[option.Name] = file;
        }

        return new(values, files);
    }

    public static string Text(GivenOptionPayload option) =>
        option.Value switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString() ?? "",
            { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } other =>
                other.GetRawText(),
            _ => "",
        };

    private static GivenOptionPayload? Subcommand(IReadOnlyList<GivenOptionPayload>? options) =>
        options is [{ Type: CommandOptionType.Subcommand or CommandOptionType.SubcommandGroup } only, ..] ? only : null;

    private static Attachment? File(InteractionDataPayload data, string id) =>
        data.Resolved?.Attachments?.GetValueOrDefault(id) is { } file
        && Uri.TryCreate(file.Url, UriKind.Absolute, out var link)
            ? new((long)file.Id, file.Filename, file.Size, link)
            : null;
}
