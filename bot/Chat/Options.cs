using System.Globalization;

namespace DebateBot.Chat;

/// <summary>The options a command was given, by name; asking for one that was not given returns null.</summary>
public sealed record Options(
    IReadOnlyDictionary<string, string> Values,
    IReadOnlyDictionary<string, Attachment> Attachments
)
{
    public static Options None { get; } =
        new(
            new Dictionary<string, string>(StringComparer.Ordinal),
            new Dictionary<string, Attachment>(StringComparer.Ordinal)
        );

    public string? Text(string name) =>
        Values.GetValueOrDefault(name) is { } value && value.Trim().Length > 0 ? value : null;

    /// <summary>A whole number, or the id of a channel or member.</summary>
    public long? Integer(string name) =>
        long.TryParse(Values.GetValueOrDefault(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    public Attachment? File(string name) => Attachments.GetValueOrDefault(name);
}

/// <summary>A file a person sent along; its link is short-lived.</summary>
public sealed record Attachment(long Id, string Name, long Size, Uri Link);
