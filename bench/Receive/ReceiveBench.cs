using System.Diagnostics;
using System.Text.Json.Nodes;
using DebateBot.Bench.Clients;
using DebateBot.Bench.Played;
using DebateBot.Bench.Programs;

namespace DebateBot.Bench.Receive;

/// <summary>
/// How many messages a second a client takes from the gateway: bytes on the wire until the program has the event. The frames are packed
/// before, so that the player only writes, and each client's code is warm: four times as many went before.
/// </summary>
public static class ReceiveBench
{
    private const int Messages = 50_000;
    private const int WarmUps = 4;
    private const int Rounds = 3;

    public static async Task<JsonObject> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await using var discord = await PlayedDiscord.StartAsync(cancellationToken);
        var clients = new List<(string Name, Func<ChildProgram> Start)>
        {
            ("raw", () => Own(ReceiveClients.Raw, discord)),
            ("bot", () => Own(ReceiveClients.Bot, discord)),
        };
        clients.AddRange(
            OtherClient.Installed.Select(other =>
                (other.Name, new Func<ChildProgram>(() => other.Start(discord.Address, Messages)))
            )
        );
        var times = clients.ToDictionary(client => client.Name, _ => new List<TimeSpan>(), StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
            foreach (var (name, start) in clients)
            {
                times[name].Add(await MeasureAsync(discord, start, cancellationToken));
                await output.WriteLineAsync($"{name}: {Messages / times[name][^1].TotalSeconds:0} messages/s");
            }
        return Figures(
            times.ToDictionary(taken => taken.Key, taken => new Spread(taken.Value), StringComparer.Ordinal)
        );
    }

    private static ChildProgram Own(string client, PlayedDiscord discord) =>
        ChildProgram.Start(
            Environment.ProcessPath!,
            ReceiveClients.Command,
            client,
            discord.Address.AbsoluteUri,
            $"{Messages}"
        );

    private static async Task<TimeSpan> MeasureAsync(
        PlayedDiscord discord,
        Func<ChildProgram> start,
        CancellationToken cancellationToken
    )
    {
        await using var client = start();
        var ended = client.ExitAsync(cancellationToken);
        var accepting = discord.AcceptAsync(cancellationToken);
        await Task.WhenAny(accepting, ended);
        var connection = accepting.IsCompleted
            ? await accepting
            : throw new InvalidOperationException("A client ended before it was connected.");
        for (var warm = 0; warm < WarmUps; warm++)
            await PlayAsync(discord, connection, ended, cancellationToken);
        var taken = await PlayAsync(discord, connection, ended, cancellationToken);
        await client.SignalAsync("KILL", cancellationToken);
        return taken;
    }

    private static async Task<TimeSpan> PlayAsync(
        PlayedDiscord discord,
        PlayedConnection connection,
        Task ended,
        CancellationToken cancellationToken
    )
    {
        var now = TimeProvider.System.GetUtcNow();
        var first = PlayedWorld.FirstMessage(now);
        var frames = new byte[Messages][];
        for (var i = 0; i < frames.Length; i++)
            frames[i] = connection.Pack(PlayedFrames.Message(++connection.Sequence, first + i, now, Text(i)));
        var started = Stopwatch.GetTimestamp();
        var done = discord.DoneAsync(cancellationToken);
        foreach (var frame in frames)
            await connection.SendAsync(frame, cancellationToken);
        await Task.WhenAny(done, ended);
        return done.IsCompleted
            ? Stopwatch.GetElapsedTime(started, await done)
            : throw new InvalidOperationException("A client ended before it had everything.");
    }

    private static string Text(int number) =>
        $"Number {number}: the ferry ran all winter once, and nobody who needed it had to be asked twice.";

    private static JsonObject Figures(Dictionary<string, Spread> times)
    {
        var raw = times[ReceiveClients.Raw].Median;
        var figures = new JsonObject { ["messages"] = Messages };
        foreach (var (name, taken) in times)
            figures[name] = new JsonObject
            {
                ["median"] = Rate(taken.Median),
                ["least"] = Rate(taken.At(1)),
                ["most"] = Rate(taken.At(0)),
                ["ofRaw"] = Math.Round(raw / taken.Median, 2),
            };
        return figures;
    }

    private static double Rate(double milliseconds) => Math.Round(Messages / milliseconds * 1000);
}
