using DebateBot.Chat;
using DebateBot.Connection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DebateBot.Bench.Receive;

/// <summary>The bot's own connection, from the socket to the inbox; behind the inbox everything is only counted.</summary>
internal static class BotReader
{
    /// <summary>The pump, which stands there otherwise, is away while a batch is committed; what arrives meanwhile waits.</summary>
    private static readonly TimeSpan Commit = TimeSpan.FromMilliseconds(5);

    /// <exception cref="InvalidOperationException">The inbox overflowed: what was dropped is not received.</exception>
    public static async Task RunAsync(
        Uri played,
        int messages,
        Func<Task> sayAsync,
        CancellationToken cancellationToken
    )
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.Configure<DiscordSettings>(settings =>
        {
            settings.Token = "the.secret.token";
            settings.ApiUrl = new Uri(played, "api/v10").AbsoluteUri;
        });
        builder.Services.AddConnection();
        using var host = builder.Build();
        await host.StartAsync(cancellationToken);
        var inbox = host.Services.GetRequiredService<ChatInbox>();
        var seen = 0;
        while (await inbox.Events.WaitToReadAsync(cancellationToken))
        {
            while (inbox.Events.TryRead(out var arrived))
                if (arrived.Happened is MessageCreated && ++seen % messages == 0)
                    await sayAsync();
            if (inbox.TakeMissed().Count > 0)
                throw new InvalidOperationException($"The inbox was full after {seen} messages.");
            await Task.Delay(Commit, cancellationToken);
        }
    }
}
