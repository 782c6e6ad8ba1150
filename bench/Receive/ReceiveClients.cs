namespace DebateBot.Bench.Receive;

/// <summary>The clients that the bench plays itself, each in a process of its own: "client raw ADDRESS COUNT". They say it each time so many messages have come.</summary>
internal static class ReceiveClients
{
    public const string Command = "client";
    public const string Raw = "raw";
    public const string Bot = "bot";

    public static async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var (played, messages) = (
            new Uri(args[2]),
            int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture)
        );
        using var http = new HttpClient();
        if (args[1] == Raw)
            await RawReader.RunAsync(played, messages, SayAsync, cancellationToken);
        else
            await BotReader.RunAsync(played, messages, SayAsync, cancellationToken);
        return 0;

        async Task SayAsync() =>
            (await http.PostAsync(new Uri(played, "done"), content: null, cancellationToken)).Dispose();
    }
}
