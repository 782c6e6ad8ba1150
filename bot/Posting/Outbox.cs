using System.Globalization;
using System.Security.Cryptography;
using DebateBot.Core.Posting;
using DebateBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Posting;

/// <summary>What is about to be sent, and what was: a row a message, written before the message goes out.</summary>
public sealed class Outbox(Store store, TimeProvider time)
{
    /// <summary>Longer than anybody asks for the same message again.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <returns>The row of that key, as it stands or new, and whether it is new.</returns>
    public Task<(OutboxRow Row, bool IsNew)> BeginAsync(
        string key,
        long channelId,
        string contentHash,
        CancellationToken cancellationToken
    ) =>
        store.Writes.WriteAsync(
            db =>
            {
                if (db.Outbox.SingleOrDefault(row => row.Key == key) is { } known)
                    return (known, false);
                var row = new OutboxRow
                {
                    Key = key,
                    ChannelId = channelId,
                    ContentHash = contentHash,
                    Nonce = NewNonce(),
                    CreatedAt = time.GetUtcNow(),
                };
                db.Outbox.Add(row);
                return (row, true);
            },
            cancellationToken
        );

    /// <summary>It was not sent the last time: another try begins now, with another mark.</summary>
    public Task<OutboxRow> RenewAsync(OutboxRow row, string contentHash, CancellationToken cancellationToken) =>
        ChangeAsync(
            row,
            renewed =>
            {
                renewed.Nonce = NewNonce();
                renewed.ContentHash = contentHash;
                renewed.CreatedAt = time.GetUtcNow();
            },
            cancellationToken
        );

    public Task<OutboxRow> ConfirmAsync(OutboxRow row, long messageId, CancellationToken cancellationToken) =>
        ChangeAsync(
            row,
            sent =>
            {
                sent.SentMessageId = messageId;
                sent.SentAt = time.GetUtcNow();
            },
            cancellationToken
        );

    /// <summary>It was refused: nothing was sent, and nothing waits.</summary>
    public Task WithdrawAsync(OutboxRow row, CancellationToken cancellationToken) =>
        store.Writes.WriteAsync(db => db.Outbox.Where(known => known.Id == row.Id).ExecuteDelete(), cancellationToken);

    /// <summary>The rows under a prefix that were begun and never confirmed: a crash came between.</summary>
    public Task<IReadOnlyList<OutboxRow>> UnconfirmedAsync(string prefix, CancellationToken cancellationToken) =>
        store.Reads.ReadAsync<IReadOnlyList<OutboxRow>>(
            db => [.. db.Outbox.Where(row => row.SentMessageId == null && row.Key.StartsWith(prefix))],
            cancellationToken
        );

    /// <summary>Whether a message is known to be the one of some row.</summary>
    public Task<bool> IsConfirmedAsync(long messageId, CancellationToken cancellationToken) =>
        store.Reads.ReadAsync(db => db.Outbox.Any(row => row.SentMessageId == messageId), cancellationToken);

    public Task ForgetOldAsync(CancellationToken cancellationToken)
    {
        var oldest = time.GetUtcNow() - Kept;
        return store.Writes.WriteAsync(
            db => db.Outbox.Where(row => row.CreatedAt < oldest).ExecuteDelete(),
            cancellationToken
        );
    }

    private Task<OutboxRow> ChangeAsync(OutboxRow row, Action<OutboxRow> change, CancellationToken cancellationToken) =>
        store.Writes.WriteAsync(
            db =>
            {
                var known = db.Outbox.Single(other => other.Id == row.Id);
                change(known);
                return known;
            },
            cancellationToken
        );

    /// <summary>Up to 25 characters, which is what chat takes.</summary>
    private static string NewNonce() =>
        RandomNumberGenerator.GetInt32(int.MaxValue).ToString(CultureInfo.InvariantCulture)
        + RandomNumberGenerator.GetInt32(int.MaxValue).ToString(CultureInfo.InvariantCulture);
}
