using Spectre.Console;

namespace DebateBot.CommandLine;

/// <summary>A console on any writer; without colours where it is no terminal.</summary>
internal static class Plain
{
    public static IAnsiConsole Console(TextWriter output) =>
        AnsiConsole.Create(
            new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No }
        );
}
