using System.Text.Json.Nodes;
using DebateBot.Bench.Clients;
using DebateBot.Bench.Played;
using DebateBot.Bench.Programs;

namespace DebateBot.Bench.Interactions;

/// <summary>
/// How long a person waits: from the frame of a command on the wire until its callback arrives. Idle, while messages arrive at a fixed pace,
/// and while more arrive than can be recorded.
/// </summary>
public static class InteractionBench
{
    public static async Task<JsonObject> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await using var discord = await PlayedDiscord.StartAsync(cancellationToken);
        var figures = new JsonObject();
        var published = await ProgramFiles.PublishBotAsync(cancellationToken);
        foreach (var command in new[] { AskedCommand.Form, AskedCommand.Quote })
        {
            using var folder = new ScratchFolder();
            await PreparedRecord.WriteAsync(folder.Record, cancellationToken);
            await using var bot = StartBot(published, discord, folder.Record);
            await MeasureAsync($"bot, {command.Name}", command);
        }
        foreach (var other in OtherClient.Installed)
        {
            await using var client = other.Start(discord.Address, int.MaxValue);
            await MeasureAsync(other.Name, AskedCommand.Quote);
        }
        return figures;

        async Task MeasureAsync(string name, AskedCommand command)
        {
            var connection = await discord.AcceptAsync(cancellationToken);
            var phases = new Phases(discord, connection, command);
            var measured = await phases.RunAsync(cancellationToken);
            figures[name] = measured;
            await output.WriteLineAsync($"{name}: {measured.ToJsonString()}");
        }
    }

    private static ChildProgram StartBot(string published, PlayedDiscord discord, string record) =>
        ChildProgram.Start(
            published,
            $"--Discord:ApiUrl={new Uri(discord.Address, "api/v10")}",
            "--Discord:Token=the.secret.token",
            $"--Storage:ConnectionString={record}"
        );
}
