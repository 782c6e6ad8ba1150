using System.Globalization;
using DebateBot.Chat;
using DebateBot.Core.Posting;
using DebateBot.Core.Storage;

namespace DebateBot.Events;

/// <summary>How far the connections have read, kept in the record: with the changes that they cover, and now and then without.</summary>
public sealed class Bookmarks(Store store, ChatInbox inbox, TimeProvider time)
{
    private const string Prefix = "read:";

    /// <summary>Most of what is said on a server concerns no discussion: so often it is noted all the same that it was read.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, Bookmark> latest = new(StringComparer.Ordinal);
    private DateTimeOffset nextSave;

    public async Task RestoreAsync(CancellationToken cancellationToken)
    {
        var saved = await store.Reads.ReadAsync(
            db => db.Known.Where(known => known.Key.StartsWith(Prefix)).ToList(),
            cancellationToken
        );
        foreach (var known in saved)
            inbox.GoOnFrom(Read(known));
    }

    public void Reached(Bookmark bookmark)
    {
        if (bookmark.Key is { } key)
            latest[key] = bookmark;
    }

    /// <param name="isRecorded">Whether something is recorded in any case.</param>
    /// <returns>What has to be saved now; empty when there is time.</returns>
    public IReadOnlyList<Known> Due(bool isRecorded)
    {
        var now = time.GetUtcNow();
        if (
            latest.Count == 0
            || (!isRecorded && now < nextSave && !latest.Values.Any(mark => mark.Session.Length == 0))
        )
            return [];
        nextSave = now + Pace;
        Known[] due = [.. latest.Values.Select(Write)];
        latest.Clear();
        return due;
    }

    private static Known Write(Bookmark bookmark) =>
        new()
        {
            Key = Prefix + bookmark.Key,
            Value = string.Create(CultureInfo.InvariantCulture, $"{bookmark.Position} {bookmark.Session}"),
        };

    private static Bookmark Read(Known known)
    {
        var position = known.Value.AsSpan(0, known.Value.IndexOf(' '));
        return new(
            known.Key[Prefix.Length..],
            known.Value[(position.Length + 1)..],
            long.Parse(position, CultureInfo.InvariantCulture)
        );
    }
}
