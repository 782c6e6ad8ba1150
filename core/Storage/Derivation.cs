using DebateBot.Core.Comments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DebateBot.Core.Storage;

/// <summary>
/// Follows the record behind its commits: finds comments whose links or search row are not up to date, and brings them up to date in
/// portions. It can stop anywhere: what is not derived is marked so in the record.
/// </summary>
public sealed partial class Derivation(Store store, TimeProvider time, ILogger<Derivation> log)
{
    /// <summary>A discussion of many thousand comments takes that long after each edit; nobody who asks something shall wait for it.</summary>
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Brief = TimeSpan.FromMilliseconds(20);

    private const int Portion = 128;
    private const string VersionKey = "derivation-version";

    private readonly Signal committed = new();

    /// <summary>Works until cancelled, whenever something was committed.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        store.Writes.Committed += Wake;
        try
        {
            await RenewAsync(cancellationToken);
            while (true)
            {
                while (await NextAsync(cancellationToken) is { } discussion)
                    await DeriveAndRestAsync(discussion, cancellationToken);
                await committed.WaitAsync(cancellationToken);
            }
        }
        finally
        {
            store.Writes.Committed -= Wake;
        }
    }

    /// <summary>Derives all there is to derive now.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        while (await NextAsync(cancellationToken) is { } discussion)
            await DeriveAsync(discussion, cancellationToken);
    }

    /// <summary>At least half of a processor is left to everybody else.</summary>
    private async Task DeriveAndRestAsync(long discussion, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        await DeriveAsync(discussion, cancellationToken);
        var took = time.GetElapsedTime(started);
        if (took > Brief)
            await Task.Delay(took < LongestRest ? took : LongestRest, time, cancellationToken);
    }

    private void Wake(object? sender, EventArgs e) => committed.Set();

    /// <summary>When a newer program finds other links, all are derived anew.</summary>
    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        var version = ReplyResolver.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var known = await store.Reads.ReadPatientlyAsync(db => db.Known.Find(VersionKey)?.Value, cancellationToken);
        if (known != version)
            await store.Writes.WriteAsync(
                db =>
                {
                    db.Comments.Where(c => c.IsDerived).ExecuteUpdate(set => set.SetProperty(c => c.IsDerived, false));
                    db.Discussions.ExecuteUpdate(set => set.SetProperty(d => d.Rewritten, d => d.Rewritten + 1));
                    db.Remember(VersionKey, version);
                },
                cancellationToken
            );
    }

    private Task<long?> NextAsync(CancellationToken cancellationToken) =>
        store.Reads.ReadPatientlyAsync(
            db => db.Comments.Where(c => !c.IsDerived).Select(c => (long?)c.DiscussionId).FirstOrDefault(),
            cancellationToken
        );
}
