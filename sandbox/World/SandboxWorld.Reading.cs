namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    /// <summary>One message as that member or bot sees it; null when there is none, or it is private to another.</summary>
    public Message? FindMessage(long readerId, long channelId, long messageId) =>
        Locked(() => Find(channelId, messageId, readerId));

    /// <summary>A page of history, newest first, private messages to others left out.</summary>
    /// <param name="limit">1 to 100.</param>
    public IReadOnlyList<Message> Messages(
        long readerId,
        long channelId,
        int limit = 50,
        long? before = null,
        long? after = null,
        long? around = null
    )
    {
        lock (_lock)
        {
            var channel = Require(readerId, channelId);
            if (!PermissionsOf(readerId, channel).HasFlag(Permissions.ReadMessageHistory))
                return [];
            var all = _state.Messages[channelId];
            if (around is { } middle)
            {
                var later = Walk(all, IndexOf(all, middle), 1, limit / 2 + 1, readerId);
                var earlier = Walk(all, IndexOf(all, middle) - 1, -1, limit - later.Count, readerId);
                return [.. later.Reverse<Message>(), .. earlier];
            }

            if (after is { } start)
                return [.. Walk(all, IndexOf(all, start + 1), 1, limit, readerId).Reverse<Message>()];
            return Walk(all, before is { } end ? IndexOf(all, end) - 1 : all.Count - 1, -1, limit, readerId);
        }
    }

    /// <summary>Pinned messages, newest first.</summary>
    public IReadOnlyList<Message> Pins(long readerId, long channelId)
    {
        lock (_lock)
        {
            Require(readerId, channelId);
            return [.. _state.Messages[channelId].Values.Where(m => m.IsPinned).Reverse()];
        }
    }

    /// <summary>The bytes of an attachment; null when there is none.</summary>
    public byte[]? ReadFile(long attachmentId) => Locked(() => _state.Files.GetValueOrDefault(attachmentId));

    /// <summary>Where the bytes of an attachment are served, signed for a day as Discord's are.</summary>
    public Uri UrlOf(long channelId, Attachment file)
    {
        long expires = (Clock.GetUtcNow() + TimeSpan.FromDays(1)).ToUnixTimeSeconds();
        var name = Uri.EscapeDataString(file.FileName);
        return new Uri(
            Address,
            $"/attachments/{channelId}/{file.Id}/{name}?ex={expires:x}&is={expires - 86400:x}&hm={SignatureOf(file.Id, expires)}"
        );
    }

    public static string SignatureOf(long attachmentId, long expires) =>
        Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(
                System.Text.Encoding.UTF8.GetBytes($"{attachmentId}.{expires}.sandbox")
            )
        );

    internal Message? Find(long channelId, long messageId, long? readerId = null) =>
        _state.Messages.TryGetValue(channelId, out var all)
        && all.TryGetValue(messageId, out var found)
        && (readerId is not { } reader || IsShownTo(reader, found))
            ? found
            : null;

    private static bool IsShownTo(long readerId, Message message) =>
        message.OnlyTo is null || message.OnlyTo == readerId;

    private static List<Message> Walk(SortedList<long, Message> all, int from, int step, int limit, long readerId)
    {
        var found = new List<Message>();
        for (int i = from; i >= 0 && i < all.Count && found.Count < limit; i += step)
        {
            if (IsShownTo(readerId, all.Values[i]))
                found.Add(all.Values[i]);
        }

        return found;
    }

    /// <summary>The place of the first message whose id is not smaller.</summary>
    private static int IndexOf(SortedList<long, Message> all, long id)
    {
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = all.Keys[middle] < id ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
