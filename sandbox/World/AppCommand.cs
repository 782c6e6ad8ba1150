using System.Text.Json;

namespace DebateBot.Sandbox.World;

/// <summary>A command a bot has registered, for the server or everywhere.</summary>
public sealed record AppCommand(long Id, long ApplicationId, CommandKind Kind, string Name, string Description)
{
    public long? GuildId { get; init; }

    public IReadOnlyList<CommandOption> Options { get; init; } = [];

    public Translations Translations { get; init; } = Translations.None;

    /// <summary>What a member needs to see it; null: everybody does; none: admins only.</summary>
    public Permissions? DefaultMemberPermissions { get; init; }

    /// <summary>0 servers, 1 the bot's direct conversation, 2 other private ones; null: everywhere.</summary>
    public IReadOnlyList<int>? Contexts { get; init; }

    public IReadOnlyList<int>? IntegrationTypes { get; init; }

    public bool IsNsfw { get; init; }

    public long Version { get; init; }
}

public enum CommandKind
{
    Slash = 1,
    UserMenu = 2,
    MessageMenu = 3,
}

/// <remarks>https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure</remarks>
public sealed record CommandOption(OptionKind Kind, string Name, string Description)
{
    public bool IsRequired { get; init; }

    public Translations Translations { get; init; } = Translations.None;

    /// <summary>The bot completes what is typed.</summary>
    public bool HasAutocomplete { get; init; }

    public IReadOnlyList<CommandChoice> Choices { get; init; } = [];

    /// <summary>Of a subcommand or a group.</summary>
    public IReadOnlyList<CommandOption> Options { get; init; } = [];

    public IReadOnlyList<int> ChannelKinds { get; init; } = [];

    public double? MinValue { get; init; }

    public double? MaxValue { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }
}

public enum OptionKind
{
    Subcommand = 1,
    Group = 2,
    String = 3,
    Integer = 4,
    Boolean = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Mentionable = 9,
    Number = 10,
    Attachment = 11,
}

/// <param name="Value">Text or a number.</param>
public sealed record CommandChoice(string Name, JsonElement Value)
{
    public Translations Translations { get; init; } = Translations.None;
}
