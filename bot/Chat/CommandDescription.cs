namespace DebateBot.Chat;

/// <summary>A command as it is registered. All are for servers only.</summary>
/// <param name="Name">1 to 32 lower-case characters; a message menu's name may have capitals and spaces.</param>
/// <param name="Text">1 to 100 characters; empty for a message menu.</param>
public sealed record CommandDescription(string Name, string Text, IReadOnlyList<OptionDescription> Options)
{
    /// <summary>The menu of a message instead of a slash command.</summary>
    public bool IsMessageMenu { get; init; }

    /// <summary>Who sees it by default; None: everybody. The server's own settings may widen it, and the bot does not check again.</summary>
    public Permissions DefaultPermissions { get; init; }

    /// <summary>Its subcommands ("post" of "article"); a command has these or options.</summary>
    public IReadOnlyList<CommandDescription> Subcommands { get; init; } = [];
}

/// <summary>One thing a command takes.</summary>
public sealed record OptionDescription(string Name, string Text, OptionKind Kind, bool IsRequired = false)
{
    public bool Autocompletes { get; init; }
    public int? MinValue { get; init; }
    public int? MaxValue { get; init; }
}

public enum OptionKind
{
    Text,
    Integer,
    Channel,
    File,
}
