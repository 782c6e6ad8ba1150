using DebateBot.Core;

namespace DebateBot.Hosting;

/// <summary>The command line of a bot that is to run: settings only, in the forms that .NET reads.</summary>
internal static class Arguments
{
    /// <summary>What .NET itself reads, and what its container images say about themselves.</summary>
    private static readonly string[] OfTheHost = ["environment", "RUNNING_IN_CONTAINER", "SDK_VERSION"];

    /// <exception cref="UserError">.NET would pass over one of them in silence.</exception>
    public static void Check(IReadOnlyList<string> args)
    {
        for (var place = 0; place < args.Count; place++)
        {
            var key = args[place].TrimStart('-', '/');
            var equals = key.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                key = key[..equals];
            if (!SettingsCheck.IsKnown(key) && !OfTheHost.Contains(key, StringComparer.OrdinalIgnoreCase))
                throw new UserError(SettingsCheck.Unknown(key));
            if (equals <= 0 && ++place >= args.Count)
                throw new UserError($"{key} has no value. Write --{key}=VALUE.");
        }
    }
}
