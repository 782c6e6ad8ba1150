using System.Text;
using System.Text.RegularExpressions;

namespace DebateBot.Fetching;

/// <summary>A page's bytes as text: the byte order mark decides, then the header, then the page's own meta line, then UTF-8.</summary>
public static partial class PageText
{
    static PageText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(byte[] page, string? charset)
    {
        using var reader = new StreamReader(
            new MemoryStream(page),
            Find(charset) ?? FromMeta(page) ?? Encoding.UTF8,
            detectEncodingFromByteOrderMarks: true
        );
        return reader.ReadToEnd();
    }

    private static Encoding? FromMeta(byte[] page)
    {
        var head = Encoding.Latin1.GetString(page, 0, Math.Min(page.Length, 4096));
        return MetaCharset().Match(head) is { Success: true } found ? Find(found.Groups["name"].Value) : null;
    }

    private static Encoding? Find(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset))
            return null;
        try
        {
            return Encoding.GetEncoding(charset.Trim('"', '\'', ' '));
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null; // a name nobody knows says as little as no name
        }
    }

    [GeneratedRegex(
        """<meta[^>]+charset\s*=[\s"']*(?<name>[A-Za-z0-9_-]+)""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 500
    )]
    private static partial Regex MetaCharset();
}
