using System.IO.Compression;
using System.Text;
using DebateBot.Core;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Fetching;

/// <summary>Servers that mean ill: a person gets a sentence, whatever comes.</summary>
public sealed class HostilePageTests
{
    private const string Html = "HTTP/1.1 200 OK\nContent-Type: text/html";

    [Theory]
    [InlineData("utf-7")]
    [InlineData("x-nobody-knows")]
    [InlineData("iso-2022-cn")]
    [InlineData("\"")]
    public async Task A_charset_that_nobody_reads_is_no_charset(string charset)
    {
        await using var server = new OneAnswer($"{Html}; charset={charset}", "Grüße"u8.ToArray());
        (await server.FetchAsync()).Html.ShouldBe("Grüße");
    }

    [Fact]
    public async Task A_meta_line_made_to_be_searched_for_ever_is_not()
    {
        var page = string.Concat(Enumerable.Repeat("<meta charset=", 20)) + new string(' ', 3800);
        await using var server = new OneAnswer(Html, Encoding.UTF8.GetBytes(page));
        (await server.FetchAsync()).Html.ShouldBe(page);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_page_that_is_not_packed_as_it_says_is_refused(string packing)
    {
        await using var server = new OneAnswer($"{Html}\nContent-Encoding: {packing}", "not packed at all"u8.ToArray());
        await IsRefusedAsync(server);
    }

    [Fact]
    public async Task A_page_that_unpacks_to_more_than_it_may_have_is_refused()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            await gzip.WriteAsync(new byte[100_000_000], TestContext.Current.CancellationToken);
        await using var server = new OneAnswer($"{Html}\nContent-Encoding: gzip", packed.ToArray());
        (await IsRefusedAsync(server)).ShouldContain("5 MB");
    }

    [Theory]
    [InlineData("Location: http://[::1")]
    [InlineData("Location: \u0001\u0002")]
    [InlineData("Location: javascript:alert(1)")]
    [InlineData("Location: file:///etc/passwd")]
    [InlineData("Location: ftp://localhost/")]
    [InlineData("Location: /again")]
    [InlineData("Location: //127.0.0.1:1/")]
    [InlineData("Location: http://127.0.0.1/")]
    [InlineData("Location: http://me:secret@localhost/")]
    [InlineData("Location:")]
    [InlineData("Nothing: here")]
    public async Task A_redirect_that_leads_nowhere_or_inside_is_refused(string location)
    {
        await using var server = new OneAnswer($"HTTP/1.1 302 Found\n{location}\nContent-Length: 0");
        await IsRefusedAsync(server);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\nContent-Type: text/{long}", 1)]
    [InlineData("HTTP/1.1 200 OK\nContent-Type: text/plain; x={long}", 1)]
    [InlineData("HTTP/1.1 200 OK\nX-Long: {long}", 50)]
    [InlineData("HTTP/1.1 200 OK\nContent-Length: 10", 0)]
    [InlineData("HTTP/1.1 200 OK\nTransfer-Encoding: chunked", 0)]
    [InlineData("HTTP/1.1 999 Odd", 0)]
    [InlineData("HTTP/1.1 404 Not Found", 0)]
    [InlineData("SSH-2.0-OpenSSH_9.2", 0)]
    [InlineData("", 0)]
    public async Task An_answer_of_any_kind_ends_in_a_sentence_that_fits(string head, int kilobytes)
    {
        var answer = head.Replace("{long}", new string('a', kilobytes * 4000), StringComparison.Ordinal);
        await using var server = new OneAnswer(answer);
        (await IsRefusedAsync(server)).Length.ShouldBeLessThan(300);
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.0.0.1/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://0/")]
    [InlineData("http://localhost./")]
    [InlineData("http://LOCALHOST/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://[64:ff9b::10.0.0.1]/")]
    [InlineData("http://[2002:a00:1::]/")]
    [InlineData("http://[fe80::1%251]/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://①②⑦.⓪.⓪.①/")]
    [InlineData("http://example.org@127.0.0.1/")]
    [InlineData("http://127.0.0.1\\@example.org/")]
    [InlineData("http://127.0.0.1:22/")]
    [InlineData("https://a..b/")]
    [InlineData("https://xn--a.example/")]
    [InlineData("https://\u0000.example/")]
    [InlineData("https://{long}.example/")]
    [InlineData("https://{long}/")]
    [InlineData("http://")]
    [InlineData("https://ex ample.org/")]
    public async Task A_link_that_leads_inside_or_nowhere_is_refused(string link)
    {
        await using var server = new OneAnswer(Html, "inside"u8.ToArray());
        var whole = link.Replace("{long}", new string('a', 300), StringComparison.Ordinal);
        await Should.ThrowAsync<UserError>(() => server.FetchAsync(whole));
    }

    private static async Task<string> IsRefusedAsync(OneAnswer server) =>
        (await Should.ThrowAsync<UserError>(() => server.FetchAsync())).Message;
}
