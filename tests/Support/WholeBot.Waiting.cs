using System.Threading.Channels;

namespace DebateBot.Tests.Support;

internal sealed partial class WholeBot
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Looks at once, and again whenever something changed in chat or in the record.</summary>
    public async Task<T> UntilAsync<T>(Func<Task<T?>> look)
        where T : class
    {
        var changes = System.Threading.Channels.Channel.CreateBounded<bool>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
        );
        void Committed(object? sender, EventArgs e) => changes.Writer.TryWrite(true);
        Store.Writes.Committed += Committed;
        using var following = World.Follow(_ => changes.Writer.TryWrite(true));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Patience);
        try
        {
            while (true)
            {
                if (await look() is { } found)
                    return found;
                await changes.Reader.ReadAsync(limit.Token);
            }
        }
        catch (OperationCanceledException late) when (!Stop.IsCancellationRequested)
        {
            throw new TimeoutException($"It did not happen within {Patience.TotalSeconds} s.", late);
        }
        finally
        {
            Store.Writes.Committed -= Committed;
        }
    }

    public Task<T> UntilAsync<T>(Func<T?> look)
        where T : class => UntilAsync(() => Task.FromResult(look()));

    public Task UntilAsync(Func<bool> look) => UntilAsync(() => Task.FromResult(look() ? this : null));
}
