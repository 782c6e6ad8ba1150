using System.Diagnostics;
using System.Text.Json.Nodes;
using DebateBot.Bench.Played;

namespace DebateBot.Bench.Interactions;

/// <summary>What one client is put through.</summary>
internal sealed class Phases(PlayedDiscord discord, PlayedConnection connection, AskedCommand command)
{
    private const int WarmUp = 500;
    private const int Idle = 2000;
    private const int Burst = 10_000;
    private const int BetweenCommands = 50; // messages
    private const int Pace = 5000; // messages a second
    private const int Paced = 10 * Pace;

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    private long nextId = PlayedWorld.FirstMessage(TimeProvider.System.GetUtcNow().AddHours(1));

    public async Task<JsonObject> RunAsync(CancellationToken cancellationToken)
    {
        for (var i = 0; i < WarmUp; i++)
            await AskAsync(cancellationToken);
        var idle = new List<TimeSpan>();
        for (var i = 0; i < Idle; i++)
            idle.Add(await AskAsync(cancellationToken));
        var (busy, sender) = await AtPaceAsync(cancellationToken);
        var full = await InBurstAsync(cancellationToken);
        return new JsonObject
        {
            ["idle"] = Json(idle),
            ["at5000"] = Json(busy),
            ["senderProcessor"] = Math.Round(sender, 2),
            ["burst"] = Json(full),
        };
    }

    private static JsonObject Json(List<TimeSpan> times)
    {
        var spread = new Spread(times);
        return new JsonObject
        {
            ["p50"] = Math.Round(spread.Median, 2),
            ["p99"] = Math.Round(spread.At(0.99), 2),
            ["most"] = Math.Round(spread.At(1), 2),
            ["times"] = times.Count,
        };
    }

    /// <summary>5,000 messages a second for ten seconds, and a command every ten milliseconds.</summary>
    private async Task<(List<TimeSpan> Times, double Sender)> AtPaceAsync(CancellationToken cancellationToken)
    {
        var asked = new List<Task<TimeSpan>>();
        using var own = Process.GetCurrentProcess();
        var (before, started) = (own.TotalProcessorTime, Stopwatch.GetTimestamp());
        using var timer = new PeriodicTimer(Step);
        for (var sent = 0; sent < Paced; await timer.WaitForNextTickAsync(cancellationToken))
        {
            var due = (int)(Stopwatch.GetElapsedTime(started).TotalSeconds * Pace);
            for (; sent < Math.Min(due, Paced); sent++)
                await SayAsync(cancellationToken);
            asked.Add(AskAsync(cancellationToken));
        }
        var elapsed = Stopwatch.GetElapsedTime(started);
        own.Refresh();
        return ([.. await Task.WhenAll(asked)], (own.TotalProcessorTime - before) / elapsed);
    }

    /// <summary>10,000 messages as fast as the wire takes them, with commands among them.</summary>
    private async Task<List<TimeSpan>> InBurstAsync(CancellationToken cancellationToken)
    {
        var asked = new List<Task<TimeSpan>>();
        for (var sent = 0; sent < Burst; sent++)
        {
            await SayAsync(cancellationToken);
            if (sent % BetweenCommands == 0)
                asked.Add(AskAsync(cancellationToken));
        }
        return [.. await Task.WhenAll(asked)];
    }

    private async Task<TimeSpan> AskAsync(CancellationToken cancellationToken)
    {
        var id = ++nextId;
        await connection.SendAsync(sequence => PlayedFrames.Command(sequence, id, command.Data), cancellationToken);
        var sent = Stopwatch.GetTimestamp();
        return Stopwatch.GetElapsedTime(sent, await discord.CallbackAsync(id).WaitAsync(cancellationToken));
    }

    private Task SayAsync(CancellationToken cancellationToken)
    {
        var id = ++nextId;
        return connection.SendAsync(
            sequence => PlayedFrames.Message(sequence, id, TimeProvider.System.GetUtcNow(), $"The ferry, {id}."),
            cancellationToken
        );
    }
}
