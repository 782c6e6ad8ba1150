using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Hosting;
using Microsoft.Extensions.Options;

namespace DebateBot.Connection.Gateway;

/// <summary>Stays connected for as long as the program runs, with as many connections as the bot's servers need, and ends the program where a person must act.</summary>
public sealed class GatewayService(
    IOptions<DiscordSettings> settings,
    SessionGate gate,
    Dispatcher dispatcher,
    ChatInbox inbox,
    IChat chat,
    Ending ending,
    TimeProvider time,
    ILogger<GatewayService> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        Task[] running = [];
        try
        {
            var shards = await ShardsAsync(stoppingToken);
            if (shards.Count > 1)
                log.LogInformation("The bot's servers are spread over {Count} connections", shards.Count);
            running = [.. shards.Select(shard => RunAsync(shard, ended.Token))];
            await await Task.WhenAny(running); // none ends unless all must
        }
        catch (UserError wrong)
        {
            ending.Because(wrong);
        }
        finally
        {
            await ended.CancelAsync();
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task RunAsync(ShardIdentity identity, CancellationToken cancellationToken)
    {
        var saved = inbox.Saved(identity.Key) is { } bookmark ? GatewaySession.At(bookmark) : null;
        return new GatewayShard(identity, saved, gate, dispatcher, time, log).RunAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<ShardIdentity>> ShardsAsync(CancellationToken cancellationToken)
    {
        var bot = await UntilReachedAsync(chat.SignInAsync, cancellationToken);
        var count = settings.Value.Shards;
        if (count == 0)
            count = Math.Max(1, await UntilReachedAsync(gate.RecommendedShardsAsync, cancellationToken));
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(shard => new ShardIdentity(settings.Value.Token, bot.ApplicationId, shard, count)),
        ];
    }

    private Task<T> UntilReachedAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken) =>
        Reaching.UntilReachedAsync(
            ask,
            unreachable => unreachable is HttpRequestException or ChatRefused,
            time,
            log,
            cancellationToken
        );
}
