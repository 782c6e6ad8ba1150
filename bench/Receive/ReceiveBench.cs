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
        var rates = clients.ToDictionary(client => client.Name, _ => new List<double>(), StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
            foreach (var (name, start) in clients)
            {
                var rate = await MeasureAsync(discord, start, cancellationToken);
                rates[name].Add(rate);
                await output.WriteLineAsync($"{name}: {rate:0} messages/s");
            }
        return Figures(rates);
    }

    private static ChildProgram Own(string client, PlayedDiscord discord) =>
        ChildProgram.Start(
            Environment.ProcessPath!,
            ReceiveClients.Command,
            client,
            discord.Address.AbsoluteUri,
            $"{Messages}"
        );

    private static async Task<double> MeasureAsync(
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
        return Messages / taken.TotalSeconds;
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

    private static JsonObject Figures(Dictionary<string, List<double>> rates)
    {
        var figures = new JsonObject { ["messages"] = Messages };
        foreach (var (name, measured) in rates)
            figures[name] = new JsonObject
            {
                ["median"] = Math.Round(Median(measured)),
                ["least"] = Math.Round(measured.Min()),
                ["most"] = Math.Round(measured.Max()),
                ["ofRaw"] = Math.Round(Median(measured) / Median(rates[ReceiveClients.Raw]), 2),
            };
        return figures;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
