using System.Threading.Channels;
using DebateBot.Chat;
using DebateBot.Doctor;
using DebateBot.Hosting;

namespace DebateBot.Events;

/// <summary>A server became available: what the bot may not do there is written into the log, with where to set it.</summary>
public sealed class ServerEvents(ServerCheck check, Readiness readiness, ILogger<ServerEvents> log) : BackgroundService
{
    private readonly Channel<ServerAvailable> waiting = Channel.CreateUnbounded<ServerAvailable>();

    /// <summary>Asking takes requests; the pump does not wait for them.</summary>
    public void Notice(ChatEvent? happened)
    {
        if (happened is ServerAvailable or ListeningResumed)
            readiness.Hears();
        if (happened is ServerAvailable server)
            waiting.Writer.TryWrite(server);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var server in waiting.Reader.ReadAllAsync(stoppingToken))
            await ExamineAsync(server.ServerId, stoppingToken);
    }

    private async Task ExamineAsync(long serverId, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var finding in await check.RunAsync(serverId, cancellationToken))
                log.LogWarning("Server {Server}: {What} Set it at: {Remedy}", serverId, finding.What, finding.Remedy);
        }
        catch (Exception reason) when (!reason.IsStop(cancellationToken))
        {
            log.LogError(reason, "Server {Server} could not be examined", serverId);
        }
    }
}
