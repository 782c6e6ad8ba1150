using DebateBot.Cards;
using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>Who answers what: every command, menu, button and form by its name.</summary>
public sealed class CommandTable(
    IEnumerable<ISlashCommand> commands,
    IEnumerable<IMessageMenu> menus,
    IEnumerable<IButton> buttons,
    IEnumerable<IForm> forms
)
{
    private readonly Dictionary<string, ISlashCommand> commandByName = commands.ToDictionary(
        c => c.Description.Name,
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, IMessageMenu> menuByName = menus.ToDictionary(
        m => m.Description.Name,
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, IForm> formByName = forms.ToDictionary(f => f.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, IButton> buttonByName = buttons
        .SelectMany(button => button.Names, (button, name) => (button, name))
        .ToDictionary(pair => pair.name, pair => pair.button, StringComparer.Ordinal);

    /// <summary>What is registered with the platform. "article post" and "article import" stand as subcommands of "article".</summary>
    public IReadOnlyList<CommandDescription> Descriptions { get; } =
    [.. Nest(commands.Select(command => command.Description)), .. menus.Select(menu => menu.Description)];

    /// <exception cref="Core.UserError">Nobody answers it: a command or button of an older version.</exception>
    public Task<Reply> AnswerAsync(Interaction asked, CancellationToken cancellationToken) =>
        asked switch
        {
            CommandInvoked invoked when commandByName.TryGetValue(invoked.Name, out var command) => command.AnswerAsync(
                invoked,
                cancellationToken
            ),
            MenuChosen chosen when menuByName.TryGetValue(chosen.Name, out var menu) => menu.AnswerAsync(
                chosen,
                cancellationToken
            ),
            ButtonPressed pressed when buttonByName.TryGetValue(ButtonId.Parse(pressed.Id).Name, out var button) =>
                button.AnswerAsync(pressed, cancellationToken),
            FormSubmitted submitted when formByName.TryGetValue(ButtonId.Parse(submitted.Id).Name, out var form) =>
                form.AnswerAsync(submitted, cancellationToken),
            AutocompleteAsked typing => SuggestAsync(typing, cancellationToken),
            _ => throw new Core.UserError("That is from an older version of me. Run the command again."),
        };

    private async Task<Reply> SuggestAsync(AutocompleteAsked typing, CancellationToken cancellationToken) =>
        commandByName.GetValueOrDefault(typing.Name) is IAutocomplete offering
            ? new ChoicesReply(await offering.SuggestAsync(typing, cancellationToken))
            : new ChoicesReply([]);

    private static IEnumerable<CommandDescription> Nest(IEnumerable<CommandDescription> flat) =>
        flat.GroupBy(command => command.Name.Split(' ')[0], StringComparer.Ordinal)
            .Select(family => family.First().Name == family.Key ? family.Single() : Parent(family.Key, [.. family]));

    private static CommandDescription Parent(string name, IReadOnlyList<CommandDescription> family) =>
        new(name, string.Join(" ", family.Select(member => member.Text)), [])
        {
            DefaultPermissions = family[0].DefaultPermissions,
            Subcommands = [.. family.Select(member => member with { Name = member.Name[(name.Length + 1)..] })],
        };
}
