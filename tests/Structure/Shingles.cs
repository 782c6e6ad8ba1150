using System.Text.RegularExpressions;

namespace DebateBot.Tests.Structure;

/// <summary>A text as the hashes of its runs of nine words: two texts that share one share a passage.</summary>
internal static partial class Shingles
{
    private const int Length = 9;

    public static IEnumerable<ulong> Of(string text)
    {
        var words = new Queue<ulong>();
        foreach (var word in Word().Matches(text).Select(found => Hash(found.ValueSpan)))
        {
            words.Enqueue(word);
            if (words.Count < Length)
                continue;
            yield return words.Aggregate(0UL, (all, next) => (all * 0x9E3779B97F4A7C15) ^ next);
            words.Dequeue();
        }
    }

    // FNV-1a, 64 bits: string.GetHashCode's 32 would find passages by chance among millions.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var letter in word)
            hash = (hash ^ char.ToUpperInvariant(letter)) * 0x100000001B3;
        return hash;
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}']*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Word();
}
