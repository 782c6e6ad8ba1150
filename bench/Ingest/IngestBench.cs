using System.Text.Json.Nodes;
using DebateBot.Bench.Programs;
using DebateBot.Bench.Recaps;

namespace DebateBot.Bench.Ingest;

/// <summary>
/// How fast a burst of messages becomes a record: frames of the gateway through the bot's own client into its database. The bot is held
/// while they are written, so that the burst waits in the stand-in and the writing of it is not measured.
/// </summary>
public static class IngestBench
{
    private const int Messages = 10_000;
    private const int Rounds = 5;

    public static async Task<JsonObject> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var folder = new ScratchFolder();
        var file = folder.Record;
        await using var sandbox = await SandboxProgram.StartAsync(cancellationToken);
        var settings = await sandbox.SettingsAsync(file, cancellationToken);
        await using var bot = ChildProgram.Start(ProgramFiles.Built("DebateBot"), settings);
        await bot.LineAsync("commands registered", cancellationToken);
        var talk = await Talk.OpenAsync(sandbox, new GeneratedSentences(new Random(23)), cancellationToken);
        using var record = new WatchedRecord(file);

        var burst = new Burst(sandbox, bot, talk, record);
        for (var round = 0; round < Rounds; round++)
            await output.WriteLineAsync(await burst.MeasureAsync(Messages, cancellationToken));
        return burst.Figures();
    }
}
