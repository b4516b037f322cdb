/** A sheet without the white space between its elements, and empty cells in their short form. */

export const compact = (sheet: string): string =>
  sheet.replace(/>\s*\n\s*</g, '><').replace(/<c ([^>]*)><\/c>/g, '<c $1/>');
