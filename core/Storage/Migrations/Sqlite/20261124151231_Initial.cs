using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DebateBot.Core.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Articles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Deck = table.Column<string>(type: "TEXT", nullable: true),
                    Author = table.Column<string>(type: "TEXT", nullable: true),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    Site = table.Column<string>(type: "TEXT", nullable: true),
                    ImageLink = table.Column<string>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Articles", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "EarlyEdits",
                columns: table => new
                {
                    MessageId = table.Column<long>(type: "INTEGER", nullable: false),
                    EditedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EarlyEdits", x => new { x.MessageId, x.EditedAt });
                }
            );

            migrationBuilder.CreateTable(
                name: "ForgottenMessages",
                columns: table => new { MessageId = table.Column<long>(type: "INTEGER", nullable: false) },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForgottenMessages", x => x.MessageId);
                }
            );

            migrationBuilder.CreateTable(
                name: "Known",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Known", x => x.Key);
                }
            );

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: false),
                    Nonce = table.Column<string>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SentMessageId = table.Column<long>(type: "INTEGER", nullable: true),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Servers",
                columns: table => new
                {
                    ServerId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Servers", x => x.ServerId);
                }
            );

            migrationBuilder.CreateTable(
                name: "Discussions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    ServerId = table.Column<long>(type: "INTEGER", nullable: false),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: false),
                    CardMessageId = table.Column<long>(type: "INTEGER", nullable: true),
                    ThreadId = table.Column<long>(type: "INTEGER", nullable: true),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastActivityAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NextNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportedComments = table.Column<int>(type: "INTEGER", nullable: false),
                    IsReplaying = table.Column<bool>(type: "INTEGER", nullable: false),
                    Rewritten = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Discussions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Discussions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Comments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    DiscussionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AuthorId = table.Column<long>(type: "INTEGER", nullable: true),
                    Author = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    PostedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDateKnown = table.Column<bool>(type: "INTEGER", nullable: false),
                    EditedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DeletedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RepliesToMessageId = table.Column<long>(type: "INTEGER", nullable: true),
                    IsDerived = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsIndexed = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Comments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Comments_Discussions_DiscussionId",
                        column: x => x.DiscussionId,
                        principalTable: "Discussions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Gaps",
                columns: table => new
                {
                    DiscussionId = table.Column<long>(type: "INTEGER", nullable: false),
                    FromMessageId = table.Column<long>(type: "INTEGER", nullable: false),
                    Misses = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gaps", x => x.DiscussionId);
                    table.ForeignKey(
                        name: "FK_Gaps_Discussions_DiscussionId",
                        column: x => x.DiscussionId,
                        principalTable: "Discussions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PostedCards",
                columns: table => new
                {
                    MessageId = table.Column<long>(type: "INTEGER", nullable: false),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: false),
                    DiscussionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Parameters = table.Column<string>(type: "TEXT", nullable: false),
                    IsStale = table.Column<bool>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostedCards", x => x.MessageId);
                    table.ForeignKey(
                        name: "FK_PostedCards_Discussions_DiscussionId",
                        column: x => x.DiscussionId,
                        principalTable: "Discussions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ReplyLinks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    From = table.Column<int>(type: "INTEGER", nullable: false),
                    To = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Confidence = table.Column<double>(type: "REAL", nullable: false),
                    EvidenceStart = table.Column<int>(type: "INTEGER", nullable: false),
                    EvidenceLength = table.Column<int>(type: "INTEGER", nullable: false),
                    DiscussionId = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplyLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReplyLinks_Discussions_DiscussionId",
                        column: x => x.DiscussionId,
                        principalTable: "Discussions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CommentMessages",
                columns: table => new
                {
                    MessageId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommentMessages", x => x.MessageId);
                    table.ForeignKey(
                        name: "FK_CommentMessages_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    CommentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Revisions_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PostedCardComments",
                columns: table => new
                {
                    MessageId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommentId = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostedCardComments", x => new { x.MessageId, x.CommentId });
                    table.ForeignKey(
                        name: "FK_PostedCardComments_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_PostedCardComments_PostedCards_MessageId",
                        column: x => x.MessageId,
                        principalTable: "PostedCards",
                        principalColumn: "MessageId",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_CommentMessages_CommentId",
                table: "CommentMessages",
                column: "CommentId"
            );

            migrationBuilder.CreateIndex(name: "IX_Comments_AuthorId", table: "Comments", column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_Comments_DiscussionId_Number",
                table: "Comments",
                columns: new[] { "DiscussionId", "Number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Comments_DiscussionId_PostedAt",
                table: "Comments",
                columns: new[] { "DiscussionId", "PostedAt" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Comments_NotDerived",
                table: "Comments",
                column: "DiscussionId",
                filter: "NOT \"IsDerived\""
            );

            migrationBuilder.CreateIndex(
                name: "IX_Discussions_ArticleId",
                table: "Discussions",
                column: "ArticleId",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Discussions_ServerId_LastActivityAt",
                table: "Discussions",
                columns: new[] { "ServerId", "LastActivityAt" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Discussions_ThreadId",
                table: "Discussions",
                column: "ThreadId",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_EarlyEdits_ReceivedAt", table: "EarlyEdits", column: "ReceivedAt");

            migrationBuilder.CreateIndex(name: "IX_Outbox_Key", table: "Outbox", column: "Key", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PostedCardComments_CommentId",
                table: "PostedCardComments",
                column: "CommentId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_PostedCards_DiscussionId",
                table: "PostedCards",
                column: "DiscussionId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReplyLinks_DiscussionId_From",
                table: "ReplyLinks",
                columns: new[] { "DiscussionId", "From" }
            );

            migrationBuilder.CreateIndex(name: "IX_Revisions_CommentId", table: "Revisions", column: "CommentId");

            // The search index holds no text of its own. "secure-delete": a removed row leaves no fragment of its words.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "CommentSearch" USING fts5(
                    "Text", content = 'Comments', content_rowid = 'Id', tokenize = 'porter unicode61 remove_diacritics 2'
                );
                """
            );
            migrationBuilder.Sql(
                """INSERT INTO "CommentSearch"("CommentSearch", "rank") VALUES ('secure-delete', 1);"""
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TABLE "CommentSearch";""");

            migrationBuilder.DropTable(name: "CommentMessages");

            migrationBuilder.DropTable(name: "EarlyEdits");

            migrationBuilder.DropTable(name: "ForgottenMessages");

            migrationBuilder.DropTable(name: "Gaps");

            migrationBuilder.DropTable(name: "Known");

            migrationBuilder.DropTable(name: "Outbox");

            migrationBuilder.DropTable(name: "PostedCardComments");

            migrationBuilder.DropTable(name: "ReplyLinks");

            migrationBuilder.DropTable(name: "Revisions");

            migrationBuilder.DropTable(name: "Servers");

            migrationBuilder.DropTable(name: "PostedCards");

            migrationBuilder.DropTable(name: "Comments");

            migrationBuilder.DropTable(name: "Discussions");

            migrationBuilder.DropTable(name: "Articles");
        }
    }
}
