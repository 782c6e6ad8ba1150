using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using DebateBot.Core;
using DebateBot.Hosting;

namespace DebateBot.CommandLine;

/// <summary>The program in a terminal: reads a file, prints, ends. Nothing is stored, nothing is started.</summary>
public static class Terminal
{
    private static readonly string[] Requests = ["--help", "-h", "-?", "--version"];

    /// <summary>Whether the arguments ask for a command. Settings ("--Sandbox:Url=…", "/Key=…", "Key=…") start the bot instead.</summary>
    public static bool Handles(IReadOnlyList<string> args) =>
        args is [var first, ..]
        && (
            Requests.Contains(first, StringComparer.Ordinal)
            || !(first.StartsWith('-') || first.StartsWith('/') || first.Contains('=', StringComparison.Ordinal))
        );

    public static Task<int> RunAsync(string[] args, CancellationToken cancellationToken) =>
        RunAsync(args, Console.Out, Console.Error, cancellationToken);

    /// <returns>The exit code: 0; 1 for a person's mistake, with one sentence in <paramref name="errors"/>; 2 for a bug.</returns>
    public static Task<int> RunAsync(
        string[] args,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken
    ) =>
        ProgramExit.RunAsync(
            () =>
            {
                var parsed = Commands().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
                if (parsed.Errors is [var wrong, ..] && parsed.Action is ParseErrorAction)
                    throw new UserError($"{Sentence(parsed, wrong)} --help shows what there is.");
                var quiet = new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    Output = output,
                    Error = errors,
                };
                return parsed.InvokeAsync(quiet, cancellationToken);
            },
            errors
        );

    private static string Sentence(ParseResult parsed, ParseError wrong) =>
        parsed.UnmatchedTokens is [var unknown, ..] ? $"There is no “{unknown}” here." : wrong.Message;

    private static RootCommand Commands() =>
        new("DebateBot turns articles into discussions. Without a command it starts the bot.")
        {
            ImportCommand.Create(),
            RecapCommand.Create(),
            HealthCommand.Create(),
        };
}
