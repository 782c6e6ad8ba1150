using System.Threading.Channels;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Sample;

/// <summary>Waits for something to happen in the world, from the moment it is made.</summary>
internal sealed class WorldEvents : IDisposable
{
    private readonly Channel<WorldChange?> _changes = System.Threading.Channels.Channel.CreateUnbounded<WorldChange?>();
    private readonly IDisposable _following;

    public WorldEvents(SandboxWorld world) => _following = world.Follow(change => _changes.Writer.TryWrite(change));

    /// <summary>The first thing found, looked for at once (with null) and then at each change not yet looked at.</summary>
    public async Task<T> FirstAsync<T>(Func<WorldChange?, T?> find, CancellationToken cancellationToken)
        where T : class
    {
        if (find(null) is { } there)
            return there;
        await foreach (var change in _changes.Reader.ReadAllAsync(cancellationToken))
        {
            if (find(change) is { } found)
                return found;
        }
        throw new OperationCanceledException(cancellationToken);
    }

    public void Dispose() => _following.Dispose();
}
