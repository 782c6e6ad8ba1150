using DebateBot.CommandLine;
using DebateBot.Connection;
using DebateBot.Hosting;
using DebateBot.SlashCommands;

namespace DebateBot;

public static class Program
{
    public static Task<int> Main(string[] args) =>
        Terminal.Handles(args)
            ? Terminal.RunAsync(args, CancellationToken.None)
            : ProgramExit.RunAsync(() => RunAsync(args), Console.Error);

    /// <summary>The whole bot, a line a part, in the order in which they start.</summary>
    public static void AddParts(HostApplicationBuilder app)
    {
        app.AddLogs(); // one line an event, on stderr
        app.AddStorage(); // the record, its one writer, what follows behind its commits
        app.AddArticles(); // pages behind an address guard
        app.AddChat(); // who the bot is, and where a connection leaves what arrives
        app.AddPosting(); // the one way out; cards that follow edits and deletions
        app.AddEvents(); // what happens in chat into the record
        app.Services.AddSlashCommands(); // inside, one line a command
        app.Services.AddConnection(); // Discord's API v10
    }

    private static async Task RunAsync(string[] args)
    {
        await using var bot = await RunningBot.StartAsync(args, AddParts, Console.Out, CancellationToken.None);
        await bot.WaitForEndAsync();
    }
}
