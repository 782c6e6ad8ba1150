namespace DebateBot.Fetching;

/// <summary>Where articles may be fetched from.</summary>
public sealed class ArticlesSettings
{
    /// <summary>Hosts (as in the link, with a port where it has one) that may be fetched although they are local.</summary>
    public IList<string> AllowHosts { get; set; } = [];

    /// <summary>On the command line the hosts are one line, from which no list is bound.</summary>
    public static void ReadLine(ArticlesSettings settings, IConfiguration configuration)
    {
        if (configuration["Articles:AllowHosts"] is { Length: > 0 } line)
            settings.AllowHosts.Add(line);
    }

    /// <summary>The hosts, whether written as a list or as one line with commas.</summary>
    public IEnumerable<string> Hosts =>
        AllowHosts.SelectMany(line =>
            line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        );

    public bool Allows(Uri link) =>
        Hosts.Any(host =>
            host.Equals(link.Authority, StringComparison.OrdinalIgnoreCase)
            || host.Equals(link.Host, StringComparison.OrdinalIgnoreCase)
        );
}
