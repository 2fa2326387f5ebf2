/** Pages of the administration: rates, permissions, ledger, fields, backup. A servlet frames a page, a fragment fills it, a view holds what the template shows. */
package org.worthwhile.admin;
