using System.Net;
using System.Net.Sockets;

namespace DebateBot.Fetching;

/// <summary>Which addresses an article may come from: the public internet, and nothing that only this machine or its network can reach.</summary>
/// <remarks>IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890 and its successors).</remarks>
public static class AddressGuard
{
    private static readonly IPNetwork[] Reserved =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "::/128",
            "::1/128",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Whether an address may be connected to. An IPv4 address inside an IPv6 one (mapped, compatible, NAT64, 6to4) counts as itself.</summary>
    public static bool IsPublic(IPAddress address)
    {
        var plain = Unwrap(address);
        return !Array.Exists(Reserved, network => network.Contains(plain));
    }

    private static IPAddress Unwrap(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (bytes is [0x20, 0x02, ..])
            return new IPAddress(bytes.AsSpan(2, 4)); // 6to4
        if (bytes is [0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, ..])
            return new IPAddress(bytes.AsSpan(12, 4)); // NAT64
        var isCompatible = bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0 && bytes[12] != 0;
        return isCompatible ? new IPAddress(bytes.AsSpan(12, 4)) : address;
    }
}
