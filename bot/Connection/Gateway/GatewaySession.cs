using DebateBot.Chat;

namespace DebateBot.Connection.Gateway;

/// <summary>What resuming needs. https://discord.com/developers/docs/events/gateway#preparing-to-resume</summary>
/// <param name="key">Which connection it belongs to.</param>
public sealed class GatewaySession(string key, string id, string resumeUrl)
{
    private const char Between = ' '; // in neither an id nor an address

    private readonly string words = id + Between + resumeUrl;

    public string Id { get; } = id;

    public string ResumeUrl { get; } = resumeUrl;

    /// <summary>The last event that was handed on; the next one is the first to be replayed.</summary>
    public long Sequence { get; set; }

    /// <summary>The session that was saved there.</summary>
    public static GatewaySession At(Bookmark saved)
    {
        var (id, resumeUrl) = saved.Session.Split(Between, 2) is [var first, var rest]
            ? (first, rest)
            : (saved.Session, "");
        return new(saved.Key, id, resumeUrl) { Sequence = saved.Position };
    }

    /// <summary>To go on from behind that event.</summary>
    public Bookmark Bookmark(long sequence) => new(key, words, sequence);

    /// <summary>There is nothing to go on with any more.</summary>
    public Bookmark Over() => new(key, "", 0);
}
