using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page.Shown;

/// <summary>A command as the page offers it; each subcommand is one of its own.</summary>
/// <param name="Name">With its subcommand: "article post".</param>
/// <param name="Options">The required ones first.</param>
public sealed record ShownCommand(
    AppCommand Command,
    string AppName,
    string Name,
    string About,
    IReadOnlyList<CommandOption> Options
)
{
    /// <summary>One entry for each thing that can be run.</summary>
    public static IEnumerable<ShownCommand> Of(AppCommand command, string appName)
    {
        var whole = new ShownCommand(command, appName, command.Name, command.Description, command.Options);
        return Flatten(whole)
            .Select(c => c with { Options = [.. c.Options.OrderByDescending(option => option.IsRequired)] });
    }

    private static IEnumerable<ShownCommand> Flatten(ShownCommand command)
    {
        var parts = command.Options.Where(o => o.Kind is OptionKind.Subcommand or OptionKind.Group).ToList();
        return parts.Count == 0
            ? [command]
            : parts.SelectMany(part =>
                Flatten(
                    command with
                    {
                        Name = $"{command.Name} {part.Name}",
                        About = part.Description,
                        Options = part.Options,
                    }
                )
            );
    }
}
