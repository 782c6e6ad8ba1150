using DebateBot.Core;

namespace DebateBot.Hosting;

/// <summary>The token out of a file of its own, such as a container's secret, as if it stood in the settings.</summary>
public static class TokenFile
{
    private const string Key = "Discord:TokenFile";
    private const string TokenKey = "Discord:Token";

    /// <exception cref="UserError">There is no token in that file, or there are two.</exception>
    public static void Read(IConfigurationManager settings)
    {
        if (settings[Key] is not { Length: > 0 } path)
            return;
        if (!string.IsNullOrWhiteSpace(settings[TokenKey]))
            throw new UserError($"{Key} and {TokenKey} are both set. Remove one of them.");
        var token = Text(path).Trim();
        if (token.Length == 0)
            throw new UserError($"{Key}: {path} is empty. Write the bot's token into it, and nothing else.");
        settings.AddInMemoryCollection([new(TokenKey, token)]);
    }

    private static string Text(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UserError(
                $"{Key}: the token cannot be read ({wrong.Message.TrimEnd('.')}). Set it to a file that this program may read."
            );
        }
    }
}
