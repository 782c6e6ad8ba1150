using System.Globalization;

namespace DebateBot.Core.Imports;

/// <summary>What stands between one comment's header and the next.</summary>
internal sealed record CommentBody(string Text, bool HasLostMention, DateTimeOffset? PostedAt)
{
    private static readonly string[] DateForms =
    [
        .. from weekday in (string[])["", "dddd, ", "ddd, "]
        from day in (string[])["MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd"]
        from time in (string[])
            ["", " 'at' H:mm", " 'at' h:mm tt", " H:mm", " h:mm tt", ", H:mm", ", h:mm tt", " 'at' H:mm:ss"]
        select weekday + day + time,
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ssK",
    ];

    public static CommentBody Read(List<string> lines, int start, int end)
    {
        var postedAt = start < end ? ReadDate(lines[start]) : null;
        if (postedAt is not null)
            start++;
        var blank = start;
        while (blank < end && string.IsNullOrWhiteSpace(lines[blank]))
            blank++;
        var last = end;
        while (last > blank && string.IsNullOrWhiteSpace(lines[last - 1]))
            last--;
        var body = lines[blank..last];
        var indent = Shared(body);
        var text = string.Join('\n', body.Select(line => line[Math.Min(indent, line.Length)..]));
        return new CommentBody(text, blank - start >= 2 && text.Length > 0, postedAt);
    }

    // The white space that every line with words begins with.
    private static int Shared(List<string> body)
    {
        string? shared = null;
        foreach (var line in body)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var length = 0;
            while (
                char.IsWhiteSpace(line[length])
                && (shared is null || (length < shared.Length && shared[length] == line[length]))
            )
                length++;
            shared = line[..length];
        }
        return shared?.Length ?? 0;
    }

    // A page names no time zone: its times are taken as UTC.
    private static DateTimeOffset? ReadDate(string line) =>
        line.Length < 80
        && DateTimeOffset.TryParseExact(
            line.Trim(),
            DateForms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var at
        )
            ? at
            : null;
}
