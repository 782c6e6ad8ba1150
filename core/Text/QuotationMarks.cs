using System.Buffers;

namespace DebateBot.Core.Text;

/// <summary>Quotation marks, straight and curly, as several languages set them.</summary>
internal static class QuotationMarks
{
    private static readonly SearchValues<char> All = SearchValues.Create("“”\"«»„");

    public static bool StandIn(string text) => text.AsSpan().ContainsAny(All);

    /// <summary>Whether a text begins and ends with them.</summary>
    /// <param name="text">Not empty.</param>
    public static bool Surround(string text) =>
        text[0] is '“' or '"' or '«' or '„' && text[^1] is '”' or '"' or '»' or '“';

    /// <summary>What stands outside them.</summary>
    public static string Outside(string text)
    {
        var isInside = false;
        var outside = text.Where(sign =>
        {
            if (All.Contains(sign))
                isInside = sign is '“' or '«' or '„' || (sign == '"' && !isInside);
            return !isInside;
        });
        return string.Concat(outside);
    }
}
