using System.Text.Json.Nodes;
using DebateBot.Bench.Programs;

namespace DebateBot.Bench.Memory;

/// <summary>What the bot holds of the machine's memory when nothing happens: published, the stand-in in another process.</summary>
public static class MemoryBench
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(60);

    public static async Task<JsonObject> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var folder = new ScratchFolder();
        var published = await ProgramFiles.PublishBotAsync(cancellationToken);
        await using var sandbox = await SandboxProgram.StartAsync(cancellationToken);
        var record = folder.Record;
        await using var bot = ChildProgram.Start(published, await sandbox.SettingsAsync(record, cancellationToken));
        await bot.LineAsync("commands registered", cancellationToken);
        var atStart = bot.ResidentMemory;
        await output.WriteLineAsync($"{atStart >> 20} MiB when ready; waiting {Settled.TotalSeconds:0} s");
        await Task.Delay(Settled, cancellationToken);
        return new JsonObject { ["readyMiB"] = atStart >> 20, ["afterMinuteMiB"] = bot.ResidentMemory >> 20 };
    }
}
