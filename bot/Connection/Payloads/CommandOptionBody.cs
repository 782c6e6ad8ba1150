using DebateBot.Chat;

namespace DebateBot.Connection.Payloads;

/// <summary>An option, or a subcommand. https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure</summary>
public sealed record CommandOptionBody
{
    private const int LongestDescription = 100;

    public CommandOptionType Type { get; set; }
    public string Name { get; set; } = "";
    public string Description { get; set; } = "";
    public bool? Required { get; set; }
    public bool? Autocomplete { get; set; }
    public int? MinValue { get; set; }
    public int? MaxValue { get; set; }
    public IReadOnlyList<ChannelType>? ChannelTypes { get; set; }
    public IReadOnlyList<CommandOptionBody>? Options { get; set; }

    public static IReadOnlyList<CommandOptionBody> Of(CommandDescription command) =>
        [.. command.Subcommands.Select(Subcommand), .. command.Options.OrderByDescending(o => o.IsRequired).Select(Of)];

    public static string Describe(string text) => Cut.To(LongestDescription, text);

    private static CommandOptionBody Subcommand(CommandDescription command) =>
        new()
        {
            Type = CommandOptionType.Subcommand,
            Name = command.Name,
            Description = Describe(command.Text),
            Options = Of(command),
        };

    private static CommandOptionBody Of(OptionDescription option) =>
        new()
        {
            Type = option.Kind switch
            {
                OptionKind.Integer => CommandOptionType.Integer,
                OptionKind.Channel => CommandOptionType.Channel,
                OptionKind.File => CommandOptionType.Attachment,
                _ => CommandOptionType.String,
            },
            Name = option.Name,
            Description = Describe(option.Text),
            Required = option.IsRequired ? true : null,
            Autocomplete = option.Autocompletes ? true : null,
            MinValue = option.MinValue,
            MaxValue = option.MaxValue,
            ChannelTypes = option.Kind == OptionKind.Channel ? [ChannelType.Text, ChannelType.Forum] : null,
        };
}

public enum CommandOptionType
{
    Subcommand = 1,
    SubcommandGroup = 2,
    String = 3,
    Integer = 4,
    Channel = 7,
    Attachment = 11,
}
