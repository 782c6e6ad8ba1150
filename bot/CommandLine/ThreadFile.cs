using System.CommandLine;
using DebateBot.Core;
using DebateBot.Core.Imports;

namespace DebateBot.CommandLine;

/// <summary>The file both commands read: an old discussion as its page's text.</summary>
internal static class ThreadFile
{
    public static Argument<string> Argument() =>
        new("FILE") { Description = "A blog page with its comments, as text." };

    public static async Task<OldThread> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
            throw new UserError($"{path} is a folder. Name the file of one discussion in it.");
        try
        {
            return OldThreadReader.Read(await File.ReadAllBytesAsync(path, cancellationToken));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserError($"There is no file {path}. Check its name and folder.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UserError($"The file {path} cannot be read. Check that you may read it.");
        }
    }
}
