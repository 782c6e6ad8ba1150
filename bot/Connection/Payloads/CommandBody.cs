using DebateBot.Chat;

namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/interactions/application-commands#application-command-object</summary>
public sealed record CommandBody
{
    private const int Slash = 1;
    private const int MessageMenu = 3;
    private const int Guild = 0;
    private const int GuildInstall = 0;

    public string Name { get; set; } = "";
    public int Type { get; set; } = Slash;

    /// <summary>Empty for a message menu.</summary>
    public string Description { get; set; } = "";
    public IReadOnlyList<CommandOptionBody>? Options { get; set; }

    /// <summary>Absent: everybody.</summary>
    public ulong? DefaultMemberPermissions { get; set; }
    public IReadOnlyList<int> Contexts { get; set; } = [Guild];
    public IReadOnlyList<int> IntegrationTypes { get; set; } = [GuildInstall];

    public static CommandBody Of(CommandDescription command) =>
        new()
        {
            Name = command.Name,
            Type = command.IsMessageMenu ? MessageMenu : Slash,
            Description = command.IsMessageMenu ? "" : CommandOptionBody.Describe(command.Text),
            Options = command.IsMessageMenu ? null : CommandOptionBody.Of(command),
            DefaultMemberPermissions =
                command.DefaultPermissions == Permissions.None ? null : (ulong)command.DefaultPermissions,
        };
}
