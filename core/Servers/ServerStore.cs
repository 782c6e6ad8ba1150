using DebateBot.Core.Storage;

namespace DebateBot.Core.Servers;

/// <summary>Keeps what the admins of each server have chosen.</summary>
public sealed class ServerStore(Store store)
{
    /// <returns>The defaults where nothing was chosen.</returns>
    public Task<ServerSettings> FindAsync(long serverId, CancellationToken cancellationToken) =>
        store.Reads.ReadAsync(
            db => db.Servers.SingleOrDefault(s => s.ServerId == serverId) ?? new ServerSettings { ServerId = serverId },
            cancellationToken
        );

    /// <param name="change">Changes the settings as they stand at that moment.</param>
    public Task ChangeAsync(long serverId, Action<ServerSettings> change, CancellationToken cancellationToken) =>
        store.Writes.WriteAsync(
            db =>
            {
                var settings = db.Servers.Find(serverId);
                if (settings is null)
                    db.Servers.Add(settings = new ServerSettings { ServerId = serverId });
                change(settings);
            },
            cancellationToken
        );
}
