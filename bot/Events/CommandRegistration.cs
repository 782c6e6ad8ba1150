using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using DebateBot.Chat;
using DebateBot.Core.Storage;
using DebateBot.Hosting;
using DebateBot.SlashCommands;

namespace DebateBot.Events;

/// <summary>Registers the commands at the start, when they are not those registered last.</summary>
public sealed class CommandRegistration(
    IChat chat,
    CommandTable table,
    Store store,
    Readiness readiness,
    ILogger<CommandRegistration> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await RegisterAsync(stoppingToken);
        readiness.IsFound();
    }

    private async Task RegisterAsync(CancellationToken cancellationToken)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"commands:{chat.Self.ApplicationId}");
        var hash = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(table.Descriptions)));
        try
        {
            if (await store.Reads.ReadAsync(db => db.Known.Find(key)?.Value, cancellationToken) == hash)
                return;
            await chat.RegisterCommandsAsync(table.Descriptions, cancellationToken);
            await store.Writes.WriteAsync(db => db.Remember(key, hash), cancellationToken);
            log.LogInformation("{Count} commands registered", table.Descriptions.Count);
        }
        catch (Exception reason) when (!reason.IsStop(cancellationToken))
        {
            log.LogError(reason, "The commands could not be registered; members have those of the last start");
        }
    }
}
