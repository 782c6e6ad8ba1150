using System.Text;
using DebateBot.Core.Text;

namespace DebateBot.Core.Imports;

/// <summary>A file of plain text, in any of the encodings that editors save.</summary>
internal static class TextFile
{
    /// <returns>Null when the file is no text.</returns>
    public static string? Decode(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(file);
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(file);
        return file.Contains((byte)0) ? null : Encoding.UTF8.GetString(file);
    }

    public static List<string> LinesOf(string text)
    {
        var page = text.TrimStart('\uFEFF');
        return [.. Lines.In(page).Select(line => line.In(page))];
    }
}
