/* The floor for reading a docs folder: reads every .md file, parses it with cmark and visits each node. */
#include <cmark.h>
#include <sys/types.h>
#include <sys/stat.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t files, bytes, nodes;

static void walk(const char *path, size_t size) {
    FILE *file = fopen(path, "rb");
    char *text = malloc(size + 1);
    if (file == NULL || text == NULL) {
        fprintf(stderr, "walk: cannot read %s\n", path);
        exit(3);
    }
    size_t length = fread(text, 1, size, file);
    fclose(file);
    cmark_node *document = cmark_parse_document(text, length, CMARK_OPT_DEFAULT);
    cmark_iter *iterator = cmark_iter_new(document);
    while (cmark_iter_next(iterator) != CMARK_EVENT_DONE) nodes++;
    cmark_iter_free(iterator);
    cmark_node_free(document);
    free(text);
    files++;
    bytes += length;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fprintf(stderr, "usage: walk FOLDER...\n");
        return 2;
    }
    FTS *tree = fts_open(argv + 1, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
    if (tree == NULL) {
        perror("walk");
        return 3;
    }
    for (FTSENT *entry; (entry = fts_read(tree)) != NULL;) {
        size_t length = entry->fts_namelen;
        if (entry->fts_info == FTS_F && length > 3 && strcmp(entry->fts_name + length - 3, ".md") == 0)
            walk(entry->fts_path, (size_t)entry->fts_statp->st_size);
    }
    fts_close(tree);
    fprintf(stderr, "walk: %zu files, %zu bytes, %zu events\n", files, bytes, nodes);
    return files == 0 ? 3 : 0;
}
