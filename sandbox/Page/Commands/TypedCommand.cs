using DebateBot.Sandbox.Page.Shown;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page.Commands;

/// <summary>A command typed as one line: "/quote number:18".</summary>
internal static class TypedCommand
{
    /// <summary>Whether the command's whole name is there, with something behind it.</summary>
    public static bool Begins(ShownCommand command, string line) =>
        line.StartsWith($"/{command.Name} ", StringComparison.OrdinalIgnoreCase);

    /// <returns>What the line gives to which option; words before the first option's name go to the first option.</returns>
    public static IReadOnlyDictionary<string, string> Options(ShownCommand command, string line)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!Begins(command, line))
            return given;
        var rest = line[(command.Name.Length + 1)..];
        var typed = command.Options.Where(option => option.Kind is not OptionKind.Attachment).ToList();
        var marks = typed
            .Select(option => (option.Name, At: rest.IndexOf($" {option.Name}:", StringComparison.OrdinalIgnoreCase)))
            .Where(mark => mark.At >= 0)
            .OrderBy(mark => mark.At)
            .ToList();
        var before = rest[..(marks is [var first, ..] ? first.At : rest.Length)].Trim();
        if (before.Length > 0 && typed is [var one, ..])
            given[one.Name] = before;
        foreach (var (mark, next) in marks.Zip(marks.Skip(1).Select(m => m.At).Append(rest.Length)))
            given[mark.Name] = rest[(mark.At + mark.Name.Length + 2)..next].Trim();
        return given;
    }
}
